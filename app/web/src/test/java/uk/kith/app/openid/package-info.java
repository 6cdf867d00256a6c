/** What is made sure of at sign-in by OpenID Connect, without a provider. */
@NullMarked
package uk.kith.app.openid;

import org.jspecify.annotations.NullMarked;
