/// Styled text on a page of fixed width: how wide it is, how it wraps, how it is cut.
@NullMarked
package org.chancery.cli.page;

import org.jspecify.annotations.NullMarked;
