/// Readings compared with a key made by hand: precision, recall, and what was missed.
@NullMarked
package org.chancery.evaluate;

import org.jspecify.annotations.NullMarked;
