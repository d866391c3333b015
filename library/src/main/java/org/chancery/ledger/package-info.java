/// From many readings to one record of contacts: the second of the two functions.
@NullMarked
package org.chancery.ledger;

import org.jspecify.annotations.NullMarked;
