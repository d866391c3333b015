/// Finding what was promised in a contact: who owes it, to whom, by when.
@NullMarked
package org.chancery.promise;

import org.jspecify.annotations.NullMarked;
