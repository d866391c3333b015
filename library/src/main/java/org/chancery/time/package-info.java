/// Days: sets of days and their algebra, date expressions, and their resolution by tense.
@NullMarked
package org.chancery.time;

import org.jspecify.annotations.NullMarked;
