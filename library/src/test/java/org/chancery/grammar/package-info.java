@NullMarked
package org.chancery.grammar;

import org.jspecify.annotations.NullMarked;
