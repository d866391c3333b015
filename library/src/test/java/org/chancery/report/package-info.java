@NullMarked
package org.chancery.report;

import org.jspecify.annotations.NullMarked;
