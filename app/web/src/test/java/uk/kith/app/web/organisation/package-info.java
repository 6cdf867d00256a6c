/** Sign-in with the organisation's account, at a real identity provider, in a browser. */
@NullMarked
package uk.kith.app.web.organisation;

import org.jspecify.annotations.NullMarked;
