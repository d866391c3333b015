@NullMarked
package org.chancery.dating;

import org.jspecify.annotations.NullMarked;
