@NullMarked
package org.chancery.language;

import org.jspecify.annotations.NullMarked;
