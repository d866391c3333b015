package org.chancery.dating;

/// A clue with how much it counts against others that contradict it.
record Weighed(Clue clue, int weight) {}
