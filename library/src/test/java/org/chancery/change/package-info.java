@NullMarked
package org.chancery.change;

import org.jspecify.annotations.NullMarked;
