@NullMarked
package org.chancery.actor;

import org.jspecify.annotations.NullMarked;
