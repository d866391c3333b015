/// Options that several commands share.
@NullMarked
package org.chancery.cli.option;

import org.jspecify.annotations.NullMarked;
