@NullMarked
package org.chancery.ledger;

import org.jspecify.annotations.NullMarked;
