/// The JSON forms of reports, readings and contacts: one line each, with stable field order.
@NullMarked
package org.chancery.exchange;

import org.jspecify.annotations.NullMarked;
