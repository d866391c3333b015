/// The commands: what they are given, whom they ask, and where their answers go.
@NullMarked
package org.chancery.cli;

import org.jspecify.annotations.NullMarked;
