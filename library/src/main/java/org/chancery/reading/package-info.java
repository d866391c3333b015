/// From a report to everything it says: the first of the two functions.
@NullMarked
package org.chancery.reading;

import org.jspecify.annotations.NullMarked;
