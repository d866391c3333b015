/// What a command takes on its line: operands and options, read strictly, and explained by
/// `--help`.
@NullMarked
package org.chancery.cli.argument;

import org.jspecify.annotations.NullMarked;
