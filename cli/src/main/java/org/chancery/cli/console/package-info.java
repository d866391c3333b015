/// Where commands write and read, and how they end.
@NullMarked
package org.chancery.cli.console;

import org.jspecify.annotations.NullMarked;
