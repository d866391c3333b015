/// What a check found, what changed between two ledgers, and the matters of the record (counts,
/// promises, standing channels, incidents, topics), as people read them.
@NullMarked
package org.chancery.cli.check;

import org.jspecify.annotations.NullMarked;
