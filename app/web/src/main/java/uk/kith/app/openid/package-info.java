/**
 * OpenID Connect: what is asked of the organisation's identity provider and what is made sure of
 * its answers. It knows settings, groups and tokens, and nothing of Kith's users.
 */
@NullMarked
package uk.kith.app.openid;

import org.jspecify.annotations.NullMarked;
