@NullMarked
package org.chancery.time;

import org.jspecify.annotations.NullMarked;
