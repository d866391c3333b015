@NullMarked
package org.chancery.reading;

import org.jspecify.annotations.NullMarked;
