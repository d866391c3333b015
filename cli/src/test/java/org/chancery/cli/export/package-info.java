@NullMarked
package org.chancery.cli.export;

import org.jspecify.annotations.NullMarked;
