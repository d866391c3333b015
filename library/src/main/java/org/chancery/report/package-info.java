/// What was published: reports, their identity, and the exact words of them that facts rest on.
@NullMarked
package org.chancery.report;

import org.jspecify.annotations.NullMarked;
