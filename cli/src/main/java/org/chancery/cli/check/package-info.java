/// What a check of the record found, as people read it.
@NullMarked
package org.chancery.cli.check;

import org.jspecify.annotations.NullMarked;
