/// Whose words a report gives: verbs of speech, quotation marks, and the voice before or behind
/// them.
@NullMarked
package org.chancery.voice;

import org.jspecify.annotations.NullMarked;
