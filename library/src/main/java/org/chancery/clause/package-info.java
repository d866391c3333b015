/// A sentence as a row of those who act, dates and words, and what its parts are to each other.
@NullMarked
package org.chancery.clause;

import org.jspecify.annotations.NullMarked;
