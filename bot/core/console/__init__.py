"""What stands in Twilio's console, what should, and the next click where they differ."""
