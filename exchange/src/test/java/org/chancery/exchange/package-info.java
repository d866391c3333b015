@NullMarked
package org.chancery.exchange;

import org.jspecify.annotations.NullMarked;
