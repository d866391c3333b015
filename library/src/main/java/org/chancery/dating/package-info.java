/// When a report was published, derived from its words where nothing else says so.
@NullMarked
package org.chancery.dating;

import org.jspecify.annotations.NullMarked;
