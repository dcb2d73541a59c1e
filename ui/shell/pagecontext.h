// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace saranda {

class CaseSession;
class LiveAssessment;
class Settings;
class UserPrompt;
struct Doctrine;

/// What a page works with. References: all of it outlives the page.
struct PageContext {
    CaseSession &session;
    LiveAssessment &assessment;
    const Doctrine &doctrine;
    UserPrompt &prompt;
    Settings &settings;
};

} // namespace saranda
