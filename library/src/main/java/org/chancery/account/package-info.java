/// What is kept of who says what: statements, promises, counts, standing mechanisms and incidents.
@NullMarked
package org.chancery.account;

import org.jspecify.annotations.NullMarked;
