/// Bytes to reports: files, folders and standard input as text, Markdown, HTML or JSON.
@NullMarked
package org.chancery.intake;

import org.jspecify.annotations.NullMarked;
