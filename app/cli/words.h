// SPDX-License-Identifier: GPL-3.0-or-later
// Translation context of everything nuanxin-cli says.
#pragma once

#include <QCoreApplication>

namespace nuanxin::cli {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(nuanxin::cli)
};

}  // namespace nuanxin::cli
