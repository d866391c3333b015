/// What changed between two ledgers, and because of which report, ruling or rules.
@NullMarked
package org.chancery.change;

import org.jspecify.annotations.NullMarked;
