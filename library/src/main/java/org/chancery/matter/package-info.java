/// What contacts run through and what they are about, across all reports: standing channels,
/// incidents with everybody's version, and the topics that each side names or leaves out.
@NullMarked
package org.chancery.matter;

import org.jspecify.annotations.NullMarked;
