/// What the record says about itself: counts that it does not reach, promises and what became of
/// them, accounts that differ, and its holes.
@NullMarked
package org.chancery.audit;

import org.jspecify.annotations.NullMarked;
