/// English text as sentences and tokens that keep their offsets into the untouched original.
@NullMarked
package org.chancery.language;

import org.jspecify.annotations.NullMarked;
