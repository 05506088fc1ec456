"""What a new user is greeted with in the middle of the window."""
