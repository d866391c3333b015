/// Finding who says what: attributed statements, promises, counts, standing mechanisms and
/// incidents.
@NullMarked
package org.chancery.testimony;

import org.jspecify.annotations.NullMarked;
