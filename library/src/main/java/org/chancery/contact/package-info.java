/// What a contact is: its channel, its status, and what one report says of it.
@NullMarked
package org.chancery.contact;

import org.jspecify.annotations.NullMarked;
