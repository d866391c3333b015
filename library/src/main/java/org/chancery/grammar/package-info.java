/// The grammar of contacts: one rule for each way of saying that two sides spoke, met or wrote.
@NullMarked
package org.chancery.grammar;

import org.jspecify.annotations.NullMarked;
