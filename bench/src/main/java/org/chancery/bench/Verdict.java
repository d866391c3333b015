package org.chancery.bench;

/// What became of a contact that a title states.
enum Verdict {
  RIGHT("right"),
  NOTHING("nothing found"),
  OTHER_PARTIES("found between other parties only"),
  OTHER_CHANNEL("found by another channel"),
  OTHER_STATUS("found as planned or not held"),
  OTHER_DAY("found on another day"),
  UNNAMED("the text does not name who acts for the other side"),
  UNSAID("the text does not say by which channel");

  private final String words;

  Verdict(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /// Whether the text states the contact.
  boolean isStated() {
    return this != UNNAMED && this != UNSAID;
  }
}
