/// The record in the formats of other programs.
@NullMarked
package org.chancery.cli.export;

import org.jspecify.annotations.NullMarked;
