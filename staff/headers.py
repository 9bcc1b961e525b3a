"""Security headers: strict for every page, and nothing of the desk is kept by a browser.

Scripts run only with the nonce of their own response. Source: OWASP ASVS 5.0, 3.4 and 14.3.
"""

from __future__ import annotations

import secrets

from flask import Flask, Response, g, request

ONE_YEAR_S = 31_536_000
_RESTING = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}


def nonce() -> str:
    """The nonce of this response, 128 bits; the same all through one request."""
    if "csp_nonce" not in g:
        g.csp_nonce = secrets.token_urlsafe(16)
    value: str = g.csp_nonce
    return value


def content_security_policy() -> str:
    """What a page of ours may load: its own files, and scripts that carry its nonce."""
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src 'nonce-{nonce()}'",
            "style-src 'self'",
            "font-src 'self'",
            "connect-src 'self'",
            "img-src 'self' data:",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
        )
    )


def add_to(app: Flask, *, is_https: bool) -> None:
    """Put the headers on every response of the app; a view's own header stays."""

    def add(response: Response) -> Response:
        for name, value in _RESTING.items():
            response.headers.setdefault(name, value)
        response.headers.setdefault("Content-Security-Policy", content_security_policy())
        if is_https:
            response.headers.setdefault(
                "Strict-Transport-Security", f"max-age={ONE_YEAR_S}; includeSubDomains"
            )
        if request.path.startswith("/staff") and request.endpoint != "staff.static":
            response.headers["Cache-Control"] = "no-store"
        if request.endpoint == "sign_in.logout" and request.method == "POST":
            response.headers["Clear-Site-Data"] = '"cache", "cookies", "storage"'
        return response

    app.after_request(add)
    app.jinja_env.globals["csp_nonce"] = nonce
