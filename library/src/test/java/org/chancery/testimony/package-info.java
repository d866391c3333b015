@NullMarked
package org.chancery.testimony;

import org.jspecify.annotations.NullMarked;
