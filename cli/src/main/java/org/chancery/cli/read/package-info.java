/// Reading many reports: ahead on several threads, kept in the order in which they came.
@NullMarked
package org.chancery.cli.read;

import org.jspecify.annotations.NullMarked;
