/// Chancery beside other programs, on the same input in the same run: `peers/run NAME` from the
/// root of the repository. Linked with CoreNLP and HeidelTime, both under the GPL: the module is
/// built only with `-Ppeers`, and nothing that is shipped depends on it.
@NullMarked
package org.chancery.peers;

import org.jspecify.annotations.NullMarked;
