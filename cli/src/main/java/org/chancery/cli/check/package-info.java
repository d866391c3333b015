/// What a check found, and the matters of the record (counts, promises, standing channels,
/// incidents, topics), as people read them.
@NullMarked
package org.chancery.cli.check;

import org.jspecify.annotations.NullMarked;
