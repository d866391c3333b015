/// Rulings as people type, share and read them.
@NullMarked
package org.chancery.cli.rule;

import org.jspecify.annotations.NullMarked;
