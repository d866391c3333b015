/// Which mentions are of one contact: joined or kept apart, for reasons that can be shown.
@NullMarked
package org.chancery.identity;

import org.jspecify.annotations.NullMarked;
