"""What the browser tests share: servers, watching eyes, and the steps that a visitor takes."""
